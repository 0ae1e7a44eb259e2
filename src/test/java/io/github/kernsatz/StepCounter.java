package io.github.kernsatz;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Puts calls of {@link Steps} into a class. */
final class StepCounter {

  private static final String STEPS = Steps.class.getName().replace('.', '/');

  private StepCounter() {}

  /** The class with counters in it. */
  static byte[] counting(byte[] original) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    new ClassReader(original).accept(new CountingClass(writer), 0);
    return writer.toByteArray();
  }

  private static final class CountingClass extends ClassVisitor {

    CountingClass(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class CountingMethod extends MethodVisitor {

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      call("one", "()V");
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      call("one", "()V");
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
      if (opcode == Opcodes.NEWARRAY) {
        countLength();
      }
      super.visitIntInsn(opcode, operand);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      if (opcode == Opcodes.ANEWARRAY) {
        countLength();
      }
      super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      String made = Type.getReturnType(descriptor).getDescriptor();
      if (owner.startsWith("java/")
          && (made.startsWith("[") || made.equals("Ljava/lang/String;"))) {
        super.visitInsn(Opcodes.DUP);
        call("made", "(Ljava/lang/Object;)V");
      }
    }

    private void countLength() {
      super.visitInsn(Opcodes.DUP);
      call("many", "(I)V");
    }

    private void call(String name, String descriptor) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, name, descriptor, false);
    }
  }
}
